/** Decompositions read from and written into Jira: all or none. */
@NullMarked
package io.attain.target.decomposition.jira;

import org.jspecify.annotations.NullMarked;
