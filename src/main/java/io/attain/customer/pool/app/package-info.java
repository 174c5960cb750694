/** What is done with proposals, the pool and claims. */
@NullMarked
package io.attain.customer.pool.app;

import org.jspecify.annotations.NullMarked;
