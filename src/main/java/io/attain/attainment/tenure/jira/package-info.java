/** Who held which target, from what is stored of it. */
@NullMarked
package io.attain.attainment.tenure.jira;

import org.jspecify.annotations.NullMarked;
