/** Weekly reports over REST. */
@NullMarked
package io.attain.activity.weekly.web;

import org.jspecify.annotations.NullMarked;
