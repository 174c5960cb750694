/** Events and their guests in our tables. */
@NullMarked
package io.attain.customer.events.store;

import org.jspecify.annotations.NullMarked;
