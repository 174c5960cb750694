/** How targets stood: what was believed of them on each day, and the milestones they came to. */
@NullMarked
package io.attain.attainment.standing;

import org.jspecify.annotations.NullMarked;
