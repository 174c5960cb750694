/** What imports keep, in Active Objects. */
@NullMarked
package io.attain.kernel.imports.store;

import org.jspecify.annotations.NullMarked;
