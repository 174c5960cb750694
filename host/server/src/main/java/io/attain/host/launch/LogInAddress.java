package io.attain.host.launch;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where plugins send visitors to log in; afterwards they come back to what they asked for, by its path alone. */
record LogInAddress(String contextPath) implements LoginUriProvider {

    @Override
    public URI getLoginUri(URI back) {
        String query = back.getRawQuery() == null ? "" : "?" + back.getRawQuery();
        String path = String.valueOf(back.getRawPath());
        String local = path.startsWith(contextPath + "/") ? path.substring(contextPath.length()) : path;
        return URI.create(
                contextPath + "/login.jsp?os_destination=" + URLEncoder.encode(local + query, StandardCharsets.UTF_8));
    }
}
