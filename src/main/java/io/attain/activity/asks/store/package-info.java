/** Answers in Active Objects. */
@NullMarked
package io.attain.activity.asks.store;

import org.jspecify.annotations.NullMarked;
