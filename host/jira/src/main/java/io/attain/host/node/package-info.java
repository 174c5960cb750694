/** Nodes of a cluster: which one this is. */
@NullMarked
package io.attain.host.node;

import org.jspecify.annotations.NullMarked;
