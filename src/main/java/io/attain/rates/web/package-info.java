/** Rates over REST. */
@NullMarked
package io.attain.rates.web;

import org.jspecify.annotations.NullMarked;
