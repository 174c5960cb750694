/** All customers of a project in one list, found by what is known of them. */
@NullMarked
package io.attain.customer.tail;

import org.jspecify.annotations.NullMarked;
