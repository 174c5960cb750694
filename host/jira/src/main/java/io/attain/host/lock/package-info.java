/** Locks that hold across all nodes that share the database. */
@NullMarked
package io.attain.host.lock;

import org.jspecify.annotations.NullMarked;
