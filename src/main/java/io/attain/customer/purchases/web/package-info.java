/** Purchases from elsewhere over REST. */
@NullMarked
package io.attain.customer.purchases.web;

import org.jspecify.annotations.NullMarked;
