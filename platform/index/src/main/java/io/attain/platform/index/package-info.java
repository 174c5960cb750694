/** Writes, while the plugin compiles, the index by which Jira finds its components. */
@NullMarked
package io.attain.platform.index;

import org.jspecify.annotations.NullMarked;
