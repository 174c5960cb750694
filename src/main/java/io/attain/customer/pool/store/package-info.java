/** The pool in the plugin's tables. */
@NullMarked
package io.attain.customer.pool.store;

import org.jspecify.annotations.NullMarked;
