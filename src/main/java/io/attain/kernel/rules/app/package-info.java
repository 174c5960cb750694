/** What is done with rules, each by whom it may be done. */
@NullMarked
package io.attain.kernel.rules.app;

import org.jspecify.annotations.NullMarked;
