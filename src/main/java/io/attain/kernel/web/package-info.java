/** What every REST resource and page shares: who asks, what that person may know of, and how refusals are told. */
@NullMarked
package io.attain.kernel.web;

import org.jspecify.annotations.NullMarked;
