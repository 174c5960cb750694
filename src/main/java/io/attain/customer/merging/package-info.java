/** Two customers become one, and two again. */
@NullMarked
package io.attain.customer.merging;

import org.jspecify.annotations.NullMarked;
