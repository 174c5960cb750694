/** Tiers over REST. */
@NullMarked
package io.attain.customer.web;

import org.jspecify.annotations.NullMarked;
