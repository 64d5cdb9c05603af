vcl 4.1;

# An HTTP cache in front of one or more gateways, for Varnish 6 or later.
# README.md beside this file says what to replace and what comes of it.

import std;

# REPLACE: the gateway. Several on one PostgreSQL are several backends, and a director.
backend gateway {
  .host = "127.0.0.1";
  .port = "8090";
  .connect_timeout = 2s;
  .first_byte_timeout = 15s;
  .max_connections = 100;
  .probe = {
    .url = "/health";
    .interval = 5s;
    .timeout = 2s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
  }
}

# Who may throw answers away.
acl purgers {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  # As long beyond its max-age as stale-while-revalidate said; longer only where the gateway fails (stale-if-error).
  set req.grace = 10m;
  if (req.restarts > 0 || !std.healthy(req.backend_hint)) {
    set req.grace = 24h;
  }
  if (req.method == "PURGE") {
    if (client.ip !~ purgers) {
      return (synth(405));
    }
    return (purge);
  }
  # Meant for those who run the gateway.
  if (req.url ~ "^/metrics") {
    return (synth(404));
  }
  # The contract is anonymous: nothing that tells one person from another goes on.
  unset req.http.Authorization;
  unset req.http.Cookie;
  # Texts of all languages are in each answer, and `lang` is a part of its address.
  unset req.http.Accept-Language;
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  # The same question in another order is the same question.
  set req.url = std.querysort(req.url);
  return (hash);
}

# Wherever the gateway is asked, it is told the address alone, for its limits ("trustedProxies": 1). What the asker wrote
# there is not passed on; an answer that is kept needs none of it.
sub tell_asker {
  set req.http.X-Forwarded-For = client.ip;
}

sub vcl_miss {
  call tell_asker;
}

sub vcl_pass {
  call tell_asker;
}

sub vcl_hit {
  # Fetched anew behind this answer.
  if (obj.ttl <= 0s) {
    call tell_asker;
  }
}

sub vcl_backend_response {
  unset beresp.http.Set-Cookie;
  # Another try of the same question may find an older answer: see vcl_synth.
  if (beresp.status >= 500 || beresp.status == 429) {
    return (abandon);
  }
  # max-age and stale-while-revalidate are what the answer says. It is kept longer for when the gateway fails, and so
  # that the gateway can say 304: Varnish then takes over its headers, Register-Confirmed among them.
  if (beresp.ttl > 0s) {
    set beresp.grace = 24h;
  }
}

sub vcl_deliver {
  unset resp.http.Via;
  unset resp.http.X-Varnish;
  # HIT, STALE or MISS.
  if (obj.hits == 0) {
    set resp.http.Cache-State = "MISS";
  } elsif (obj.ttl <= 0s) {
    set resp.http.Cache-State = "STALE";
  } else {
    set resp.http.Cache-State = "HIT";
  }
}

sub vcl_synth {
  # The gateway failed: asked once more, an answer of up to a day ago is good enough.
  if (resp.status == 503 && req.restarts == 0) {
    return (restart);
  }
  set resp.http.Access-Control-Allow-Origin = "*";
  set resp.http.Cache-Control = "no-store";
  set resp.http.Content-Type = "application/problem+json; charset=utf-8";
  if (resp.status == 503) {
    set resp.http.Retry-After = "10";
  }
  set resp.body = {"{"type":"about:blank","status":"} + resp.status + {"}"};
  return (deliver);
}
