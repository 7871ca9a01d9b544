/** Security, headers, the API's description, and problem+json for everything unforeseen. */
@NullMarked
package org.trailgraph.web;

import org.jspecify.annotations.NullMarked;
