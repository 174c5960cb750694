/** What is done with customers that live as rows. */
@NullMarked
package io.attain.customer.tail.app;

import org.jspecify.annotations.NullMarked;
