/** What is done with customers' records. */
@NullMarked
package io.attain.customer.record.app;

import org.jspecify.annotations.NullMarked;
