/** Events over REST. */
@NullMarked
package io.attain.customer.events.web;

import org.jspecify.annotations.NullMarked;
