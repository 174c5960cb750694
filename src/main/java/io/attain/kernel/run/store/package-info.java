/** Writings in the background in Active Objects. */
@NullMarked
package io.attain.kernel.run.store;

import org.jspecify.annotations.NullMarked;
