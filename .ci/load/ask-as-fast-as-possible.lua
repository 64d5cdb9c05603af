-- Asks for the paths of a file, one after the other, and tells as JSON what came of it.
local requests = {}
local next_request = 0

function init(args)
  local headers = { ["Accept-Encoding"] = "gzip" }
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  next_request = next_request % #requests + 1
  return requests[next_request]
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.status + summary.errors.timeout
  io.write(string.format(
    '\nRESULT {"requests":%d,"microseconds":%d,"bytes":%d,"failed":%d,"p50":%f,"p99":%f}\n',
    summary.requests, summary.duration, summary.bytes, failed,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
