/** What the consoles owe each client, and each client them: turns, an end when it hangs up, and bodies of a size. */
@NullMarked
package org.trailgraph.clients;

import org.jspecify.annotations.NullMarked;
