// A peer on gSOAP: the messages are what soapcpp2 made of a header that the benchmark wrote; the meetings are in memory,
// in a map. `peer PORT DATA`: each line of DATA is a key, a host and a name, with tabs between.
#include "soapH.h"
#include "fill.h" // written by the benchmark: the namespaces, and `fill`, which makes the content of one meeting

#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>

static const char *PASSWORD = nullptr;
static std::unordered_map<long long, struct content *> meetings;
static std::unordered_map<std::string, std::string> users;

static char *kept(const std::string &text) { return strdup(text.c_str()); }

static void load(const char *path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  PASSWORD = kept(line);
  while (std::getline(file, line)) {
    std::istringstream fields(line);
    std::string key, host, name;
    std::getline(fields, key, '\t');
    std::getline(fields, host, '\t');
    std::getline(fields, name, '\t');
    meetings[std::stoll(key)] = fill(kept(key), kept(host), kept(name));
    users[host] = PASSWORD;
  }
}

static bool is_known(const struct question &question) {
  if (!question.header || !question.header->securityContext || !question.body || !question.body->bodyContent) return false;
  const auto *security = question.header->securityContext;
  if (!security->webExID || !security->password) return false;
  auto user = users.find(security->webExID);
  return user != users.end() && user->second == security->password;
}

static void serve(struct soap *soap) {
  static char success[] = "SUCCESS", failure[] = "FAILURE", primary[] = "PRIMARY";
  soap->keep_alive = 1;
  do {
    struct question question;
    soap_default_question(soap, &question);
    if (soap_begin_recv(soap) || !soap_get_question(soap, &question, "serv:message", nullptr) || soap_end_recv(soap)) break;
    auto found = is_known(question) ? meetings.find(question.body->bodyContent->meetingKey) : meetings.end();
    bool good = found != meetings.end();

    struct response response;
    struct answer_header header;
    struct answer_body body;
    struct answer answer;
    response.serv__result = good ? success : failure;
    response.serv__gsbStatus = primary;
    header.serv__response = &response;
    body.serv__bodyContent = good ? found->second : nullptr;
    answer.serv__header = &header;
    answer.serv__body = &body;
    soap->http_content = "text/xml;charset=UTF-8";
    if (soap_response(soap, SOAP_FILE) || soap_put_answer(soap, &answer, "serv:message", "") || soap_end_send(soap)) break;
    soap_destroy(soap);
    soap_end(soap);
  } while (soap->keep_alive);
  soap_closesock(soap);
  soap_destroy(soap);
  soap_end(soap);
  soap_free(soap);
}

int main(int, char **arguments) {
  load(arguments[2]);
  struct soap master;
  soap_init2(&master, SOAP_IO_KEEPALIVE | SOAP_IO_STORE | SOAP_XML_TREE, SOAP_IO_KEEPALIVE | SOAP_IO_STORE | SOAP_XML_TREE);
  soap_set_namespaces(&master, namespaces);
  master.bind_flags = SO_REUSEADDR;
  master.tcp_keep_alive = 1;
  master.max_keep_alive = 0; // no end to the requests of one connection
  if (!soap_valid_socket(soap_bind(&master, "127.0.0.1", atoi(arguments[1]), 100))) {
    soap_print_fault(&master, stderr);
    return 1;
  }
  while (soap_valid_socket(soap_accept(&master))) {
    std::thread(serve, soap_copy(&master)).detach();
  }
}
