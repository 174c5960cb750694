/** Who held a target over REST. */
@NullMarked
package io.attain.target.tenure.web;

import org.jspecify.annotations.NullMarked;
