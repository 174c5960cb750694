/** Customers and purchases as files. */
@NullMarked
package io.attain.customer.files.web;

import org.jspecify.annotations.NullMarked;
