/** Targets in other currencies over REST. */
@NullMarked
package io.attain.planning.currency.web;

import org.jspecify.annotations.NullMarked;
