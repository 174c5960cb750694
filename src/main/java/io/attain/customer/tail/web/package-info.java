/** The page of customers over REST. */
@NullMarked
package io.attain.customer.tail.web;

import org.jspecify.annotations.NullMarked;
