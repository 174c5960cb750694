/** Who held a target over REST. */
@NullMarked
package io.attain.attainment.tenure.web;

import org.jspecify.annotations.NullMarked;
