/** Promises in Active Objects. */
@NullMarked
package io.attain.customer.promises.store;

import org.jspecify.annotations.NullMarked;
