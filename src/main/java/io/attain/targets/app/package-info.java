/** Who sees which targets. */
@NullMarked
package io.attain.targets.app;

import org.jspecify.annotations.NullMarked;
