/** The versions of all rules in Active Objects. */
@NullMarked
package io.attain.kernel.rules.store;

import org.jspecify.annotations.NullMarked;
