/** Explaining figures to whoever looks at them. */
@NullMarked
package io.attain.attainment.explanation.app;

import org.jspecify.annotations.NullMarked;
