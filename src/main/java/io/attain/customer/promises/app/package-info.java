/** What is done with promises. */
@NullMarked
package io.attain.customer.promises.app;

import org.jspecify.annotations.NullMarked;
