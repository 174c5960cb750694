/** The pool over REST. */
@NullMarked
package io.attain.customer.pool.web;

import org.jspecify.annotations.NullMarked;
