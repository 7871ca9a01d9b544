/** Trailgraph's server: one package a feature, every arrow pointing down. */
@NullMarked
package org.trailgraph;

import org.jspecify.annotations.NullMarked;
