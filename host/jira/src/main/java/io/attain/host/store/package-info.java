/**
 * The host's database: opens the pool, makes the tables on a first start and runs each operation in one transaction
 * bound to its thread.
 */
@NullMarked
package io.attain.host.store;

import org.jspecify.annotations.NullMarked;
