/** Merging customers over REST. */
@NullMarked
package io.attain.customer.merging.web;

import org.jspecify.annotations.NullMarked;
