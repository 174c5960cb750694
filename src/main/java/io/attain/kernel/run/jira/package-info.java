/** Writings on threads of this node, under a lock of the cluster. */
@NullMarked
package io.attain.kernel.run.jira;

import org.jspecify.annotations.NullMarked;
