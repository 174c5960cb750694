/** How a project judges and shows its targets: every version of its rules is kept. */
@NullMarked
package io.attain.target.rules;

import org.jspecify.annotations.NullMarked;
