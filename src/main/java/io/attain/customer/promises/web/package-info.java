/** Promises over REST. */
@NullMarked
package io.attain.customer.promises.web;

import org.jspecify.annotations.NullMarked;
