/** Asks over REST. */
@NullMarked
package io.attain.activity.asks.web;

import org.jspecify.annotations.NullMarked;
