/** How a project judges and shows its targets: every version of its rules is kept. */
@NullMarked
package io.attain.attainment.rules;

import org.jspecify.annotations.NullMarked;
