/** What is done with customers. */
@NullMarked
package io.attain.customer.app;

import org.jspecify.annotations.NullMarked;
