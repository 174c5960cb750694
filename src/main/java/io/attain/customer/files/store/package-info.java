/** What other systems say of customers, in our tables. */
@NullMarked
package io.attain.customer.files.store;

import org.jspecify.annotations.NullMarked;
