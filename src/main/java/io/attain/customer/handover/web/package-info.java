/** Handovers over REST. */
@NullMarked
package io.attain.customer.handover.web;

import org.jspecify.annotations.NullMarked;
