// What was said on the terminals' listener, one JSON object a line in a file, for the test that holds both sides to
// openapi.yaml. Nothing is written when no file is given. Any thread.
#pragma once

#include <filesystem>
#include <fstream>
#include <mutex>

namespace httplib
{
struct Request;
struct Response;
} // namespace httplib

namespace changming::sandbox
{

class Recording
{
public:
    explicit Recording(const std::filesystem::path& file); // empty = none
    void add(const httplib::Request& request, const httplib::Response& response);

private:
    std::mutex m_mutex;
    std::ofstream m_file;
};

} // namespace changming::sandbox
