#include "kiosk/app/materials_controller.h"

#include "kiosk/base/working_days.h"
#include "kiosk/app/language.h"
#include "kiosk/app/person_controller.h"
#include "kiosk/base/log.h"

#include <algorithm>
#include <iterator>

namespace changming::app
{

using Way = AskedMaterial::Way;

namespace
{

constexpr int pollMs = 500; // a picture is there within a second
constexpr QSize pictureSize{900, 900};

} // namespace

MaterialsController::MaterialsController(const Terminal& terminal, PersonController& person, std::shared_ptr<PictureShelf> shelf, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_person(person), m_shelf(std::move(shelf)),
      m_rows({"name", "second", "given", "open", "canChange"}, this), m_ways({"text", "second", "icon", "chosen"}, this),
      m_licenceRows({"text", "second", "chosen"}, this), m_pictures({"picture", "name"}, this)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        Q_EMIT timeChanged();
        if (m_slotSince.elapsed() >= std::chrono::milliseconds(m_slot.validFor).count()) {
            closeSlot();
            m_troubleCode = "slot-over";
            m_openWay = -1;
            return refresh();
        }
        poll();
    });
}

void MaterialsController::open(const std::string& taskCode, std::vector<AskedMaterial> asked)
{
    if (taskCode != m_taskCode)
        forget();
    m_taskCode = taskCode;
    m_asked = std::move(asked);
    std::erase_if(m_held, [&](const Held& one) {
        return std::none_of(m_asked.begin(), m_asked.end(), [&](const AskedMaterial& material) { return material.id == one.id; });
    });
    for (const AskedMaterial& material : m_asked)
        if (held(material.id) == nullptr)
            m_held.push_back({material.id, {}, {}, {}, {}});
    m_troubleCode.clear();
    openNextMissing();
    proofHasChanged();
}

void MaterialsController::proofHasChanged()
{
    const bool wanted = std::any_of(m_asked.begin(), m_asked.end(), [](const AskedMaterial& one) { return !one.licenceType.empty(); });
    if (wanted && m_person.isProven() && (m_licencesState == Licences::NotAsked || m_licencesState == Licences::Unanswered))
        askLicences();
    refresh();
}

void MaterialsController::pause()
{
    closeSlot();
}

void MaterialsController::forget()
{
    closeSlot();
    m_taskCode.clear();
    m_asked.clear();
    m_held.clear();
    m_licences.clear();
    m_licencesState = Licences::NotAsked;
    m_shelf->clear();
    m_open = m_openWay = -1;
    m_troubleCode.clear();
    refresh();
}

void MaterialsController::languageHasChanged()
{
    refresh();
}

MaterialsController::Held* MaterialsController::held(const std::string& id)
{
    const auto at = std::find_if(m_held.begin(), m_held.end(), [&](const Held& one) { return one.id == id; });
    return at == m_held.end() ? nullptr : &*at;
}

const MaterialsController::Held* MaterialsController::held(const std::string& id) const
{
    const auto at = std::find_if(m_held.begin(), m_held.end(), [&](const Held& one) { return one.id == id; });
    return at == m_held.end() ? nullptr : &*at;
}

const AskedMaterial* MaterialsController::openAsked() const
{
    return m_open >= 0 && m_open < static_cast<int>(m_asked.size()) ? &m_asked[static_cast<std::size_t>(m_open)] : nullptr;
}

bool MaterialsController::takesMore() const
{
    const AskedMaterial* asked = openAsked();
    return asked != nullptr && m_files.size() < static_cast<std::size_t>(asked->mostFiles);
}

void MaterialsController::openNextMissing()
{
    closeSlot();
    m_open = m_openWay = -1;
    for (std::size_t i = 0; i < m_asked.size() && m_open < 0; ++i)
        if (held(m_asked[i].id)->way.empty() && m_asked[i].need == AskedMaterial::Need::Required)
            m_open = static_cast<int>(i);
}

bool MaterialsController::isComplete() const
{
    return std::none_of(m_asked.begin(), m_asked.end(),
                        [&](const AskedMaterial& one) { return one.need == AskedMaterial::Need::Required && held(one.id)->way.empty(); });
}

int MaterialsController::givenCount() const
{
    return static_cast<int>(std::count_if(m_held.begin(), m_held.end(), [](const Held& one) { return !one.way.empty(); }));
}

bool MaterialsController::next()
{
    if (isComplete())
        return true;
    if (openAsked() == nullptr || !held(openAsked()->id)->way.empty())
        openNextMissing();
    m_troubleCode = "missing";
    refresh();
    return false;
}

void MaterialsController::noteUnsent(const std::string& code)
{
    m_troubleCode = code == "refused" || code == "not-found" ? "not-wanted" : "unanswered";
    refresh();
}

std::vector<cases::MaterialPart> MaterialsController::parts() const
{
    std::vector<cases::MaterialPart> parts;
    for (const Held& one : m_held)
        if (!one.way.empty())
            parts.push_back({one.id, one.way, one.parts, one.until});
    return parts;
}

std::vector<receipts::CaseSlip::Owed> MaterialsController::owed() const
{
    std::vector<receipts::CaseSlip::Owed> owed;
    for (const AskedMaterial& material : m_asked)
        if (const Held& one = *held(material.id); one.way == "later")
            owed.push_back({material.name, one.until});
    return owed;
}

QString MaterialsController::summary() const
{
    QStringList names;
    for (const AskedMaterial& material : m_asked) {
        const QString name = m_terminal.language.in(material.name);
        if (const std::string& way = held(material.id)->way; !way.empty())
            names.append(way == "later" ? tr("%1 (later)").arg(name) : name);
    }
    return names.join(m_terminal.language.current() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

void MaterialsController::openRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_asked.size()))
        return;
    closeSlot();
    Held& one = *held(m_asked[static_cast<std::size_t>(row)].id);
    one = {one.id, {}, {}, {}, {}}; // to be handed in anew
    m_open = row;
    m_openWay = -1;
    m_troubleCode.clear();
    refresh();
}

void MaterialsController::chooseWay(int way)
{
    const AskedMaterial* asked = openAsked();
    if (asked == nullptr || way < 0 || way >= static_cast<int>(asked->ways.size()) || way == m_openWay)
        return;
    closeSlot();
    m_openWay = way;
    m_troubleCode.clear();
    switch (asked->ways[static_cast<std::size_t>(way)]) {
    case Way::Licence:
        break;
    case Way::Phone:
        openSlot();
        break;
    case Way::Later: {
        Held& one = *held(asked->id);
        one.way = "later";
        one.until = laterDate(*asked);
        openNextMissing();
        break;
    }
    }
    refresh();
}

void MaterialsController::askLicences()
{
    m_licencesState = Licences::Asking;
    m_person.ask<std::vector<session::Licence>>(
        this, [](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) { return port.licences(token, deadline, stop); },
        [this](Result<std::vector<session::Licence>> answer) {
            m_licencesState = answer ? Licences::Known : Licences::Unanswered;
            if (answer)
                m_licences = std::move(*answer);
            refresh();
        });
}

std::vector<const session::Licence*> MaterialsController::fitting(const AskedMaterial& asked) const
{
    std::vector<const session::Licence*> found;
    for (const session::Licence& licence : m_licences)
        if (licence.type == asked.licenceType)
            found.push_back(&licence);
    return found;
}

void MaterialsController::chooseLicence(int row)
{
    const AskedMaterial* asked = openAsked();
    if (asked == nullptr)
        return;
    const auto found = fitting(*asked);
    if (row < 0 || row >= static_cast<int>(found.size()))
        return;
    const session::Licence& licence = *found[static_cast<std::size_t>(row)];
    if (licence.state != session::Licence::State::Valid) {
        m_troubleCode = licence.state == session::Licence::State::Expired ? "licence-expired" : "licence-revoked";
        return refresh();
    }
    m_person.ask<std::string>(
        this,
        [id = licence.id, task = m_taskCode](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) {
            return port.useLicence(token, id, task, deadline, stop);
        },
        [this, material = asked->id](Result<std::string> use) {
            Held* one = held(material);
            if (one == nullptr)
                return;
            m_troubleCode = use ? "" : "unanswered";
            if (use) {
                one->way = "licence";
                one->parts = {std::move(*use)};
                openNextMissing();
            }
            refresh();
        });
}

void MaterialsController::openSlot()
{
    const AskedMaterial& asked = *openAsked();
    if (!m_person.isOpen()) {
        m_troubleCode = "unanswered";
        m_openWay = -1;
        return;
    }
    m_person.ask<session::UploadSlot>(
        this,
        [wanted = session::WantedUpload{m_taskCode, asked.id, asked.name, asked.mostFiles}](session::PersonPort& port, const std::string& token, SteadyTime deadline,
                                                                                           const std::stop_token& stop) {
            return port.openUpload(token, wanted, deadline, stop);
        },
        [this, number = m_slotNumber](Result<session::UploadSlot> slot) {
            if (number != m_slotNumber)
                return; // another way was chosen meanwhile
            if (!slot) {
                m_troubleCode = "unanswered";
                m_openWay = -1;
                return refresh();
            }
            m_slot = std::move(*slot);
            m_slotSince.start();
            m_poll.start();
            Q_EMIT phoneWaited();
            refresh();
        });
}

void MaterialsController::closeSlot()
{
    ++m_slotNumber;
    m_slot = {};
    m_files.clear();
    m_polling = false;
    stopWaiting();
}

void MaterialsController::stopWaiting()
{
    if (!m_poll.isActive())
        return;
    m_poll.stop();
    Q_EMIT phoneWaited();
}

void MaterialsController::poll()
{
    if (m_polling)
        return;
    m_polling = true;
    m_person.ask<std::vector<session::UploadedFile>>(
        this,
        [slot = m_slot.id](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) {
            return port.uploads(token, slot, deadline, stop);
        },
        [this, number = m_slotNumber](const Result<std::vector<session::UploadedFile>>& files) {
            if (number != m_slotNumber)
                return;
            m_polling = false;
            if (files && files->size() != m_files.size())
                take(*files);
        });
}

void MaterialsController::take(const std::vector<session::UploadedFile>& files)
{
    const AskedMaterial* asked = openAsked();
    if (asked == nullptr)
        return;
    for (std::size_t i = m_files.size(); i < files.size(); ++i)
        fetchPicture(files[i]);
    m_files = files;
    if (!takesMore())
        stopWaiting();
    Held& one = *held(asked->id);
    one.way = "upload";
    one.parts.clear();
    std::transform(files.begin(), files.end(), std::back_inserter(one.parts), [](const session::UploadedFile& file) { return file.id; });
    m_troubleCode.clear();
    refresh();
}

void MaterialsController::fetchPicture(const session::UploadedFile& file)
{
    m_person.ask<std::string>(
        this,
        [slot = m_slot.id, id = file.id](session::PersonPort& port, const std::string& token, SteadyTime deadline, const std::stop_token& stop) {
            return port.uploadPicture(token, slot, id, deadline, stop);
        },
        [this, id = file.id](const Result<std::string>& bytes) {
            QImage picture;
            if (bytes && picture.loadFromData(reinterpret_cast<const uchar*>(bytes->data()), static_cast<int>(bytes->size())))
                m_shelf->put(QString::fromStdString(id), picture.scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
            refresh();
        });
}

std::string MaterialsController::laterDate(const AskedMaterial& asked) const
{
    return isoDate(workingDaysAfter(hallTime(m_terminal.clock.wall()).date, asked.laterDays));
}

} // namespace changming::app
