/** Who held which target, from what is stored of it. */
@NullMarked
package io.attain.target.tenure.jira;

import org.jspecify.annotations.NullMarked;
