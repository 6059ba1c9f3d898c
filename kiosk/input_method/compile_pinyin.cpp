// compile-pinyin SOURCE TARGET: at build time, the dictionary of rime-data and our schema from SOURCE, compiled into
// TARGET for Pinyin::start.
#include <rime_api.h>

#include <cstdio>
#include <string>

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: compile-pinyin SOURCE TARGET\n", stderr);
        return 2;
    }
    const std::string source = argv[1];
    const std::string target = argv[2];
    const RimeApi& rime = *rime_get_api();
    RimeTraits traits{};
    RIME_STRUCT_INIT(RimeTraits, traits);
    traits.shared_data_dir = source.c_str();
    traits.user_data_dir = target.c_str();
    traits.prebuilt_data_dir = target.c_str();
    traits.staging_dir = target.c_str();
    traits.distribution_name = traits.distribution_code_name = "Changming";
    traits.distribution_version = "1";
    traits.app_name = "rime.changming";
    traits.min_log_level = 3;
    traits.log_dir = "/dev/null";
    rime.setup(&traits);
    rime.deployer_initialize(&traits);
    const bool compiled = rime.deploy_schema((source + "/changming.schema.yaml").c_str()) != 0;
    rime.finalize();
    if (!compiled)
        std::fprintf(stderr, "compile-pinyin: %s/changming.schema.yaml cannot be compiled\n", source.c_str());
    return compiled ? 0 : 1;
}
