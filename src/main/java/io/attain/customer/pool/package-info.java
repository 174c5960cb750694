/** Who keeps a customer that nobody speaks with, and which customer of little attention shows that it deserves more. */
@NullMarked
package io.attain.customer.pool;

import org.jspecify.annotations.NullMarked;
